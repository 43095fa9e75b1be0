/**
 * The set phrases that tell a line of furniture from prose, by what they announce. Patterns are tried on a line without
 * Markdown marks; all are anchored at its start, so that a phrase within a sentence does not count.
 */

/** Announces the publication date. */
export const PUBLISHED_LABEL =
  /^(?:(?:first |originally |date |article )?(?:published|posted|publication|released|issued|created)(?: date| on| at)?|date|dated|release date|опубликовано|дата(?: публикации)?|发布时间|发布日期|时间|日期)(?![\p{L}\p{N}])/iu;

/** Announces the date of the last change. */
export const UPDATED_LABEL =
  /^(?:(?:last )?(?:updated|modified|revised)(?: date| on| at)?|обновлено|更新时间)(?![\p{L}\p{N}])/iu;

/** Announces the article's address or source. */
export const SOURCE_LABEL =
  /^(?:original(?: url| article| link| source)?|(?:article )?(?:url|link|address)|source|permalink|via|read (?:the )?(?:full|original) (?:article|story)(?: at| here)?|источник|ссылка|оригинал|来源|原文(?:链接|地址)?)\s?[:：]/iu;

/** Opens a list of other articles. */
export const RELATED_HEADING =
  /^(?:related(?: (?:articles?|stories|news|content|topics|links|coverage|reading))?|see also|read (?:more|also|next)|more (?:on this|from|stories|news|in)\b.{0,40}|also read|you (?:may|might) also (?:like|be interested in)|recommended(?: for you| reading)?|most (?:read|popular)|latest (?:news|stories|headlines)|trending(?: now)?|don't miss|читайте также|по теме|相关(?:新闻|阅读|报道|文章))\s?[:：]?$/iu;

/** Names the writers. */
export const BYLINE =
  /^(?:by|text by|written by|reported by|reporting by|reporting and writing by|editing by|\((?:additional )?(?:reporting|writing|editing) by|author|authors|correspondent|автор|作者|记者|编辑|责任编辑)(?:\s?[:：]|\s)/iu;

/** Tells how to reach the writers or the press office. */
export const CONTACT =
  /^(?:to contact the (?:reporter|author|editor|writer|staff)|contact the (?:reporter|author|editor|writer|newsroom)|(?:media|press|investor)(?: relations)? (?:contact|contacts|enquiries|inquiries)\s?:?|e-?mail\s?:|tel(?:ephone)?\s?[:.]|phone\s?:|follow (?:us|me|the author|him|her) on\b)/iu;

/** Notices of the site: cookies, subscriptions, sharing, rights. */
export const NOTICE =
  /^(?:(?:this (?:site|website)|we) uses? cookies|accept (?:all )?cookies|cookie (?:policy|settings)|subscribe(?: to\b| now|$)|sign up (?:for|to\b|now)|register (?:now|for free)|log ?in to|already (?:a subscriber|have an account)|share (?:this|on)\b|click here|download (?:our|the) app|advertisement$|sponsored content$|all rights reserved|our standards:|the thomson reuters trust principles|reproduction without permission|read our\b|get the latest\b.{1,60}(?:inbox|newsletter|e-?mail)|join our\b.{1,40}(?:newsletter|channel)|print this|e-?mail this|back to top|skip to)/iu;

/** Claims copyright. */
export const COPYRIGHT = /^(?:©|\(c\)|copyright\b|авторские права)/iu;

/** Names a newspaper, an agency or the like, in a byline that has no person's name. */
export const ORGANISATION =
  /^the\s|\b(?:times|news|newsroom|agency|daily|post|journal|herald|tribune|gazette|reuters|bloomberg|interfax|tass|xinhua|afp|staff|press|wire|newswire|media|magazine|online)\b/iu;

/** Words that a line with a date may hold beside names and still be furniture. */
export const DATE_LINE_WORDS = new Set(
  (
    'a am and at bst by cet cst date edt edited editor est et first gmt gmt+ h hrs ist last local min mins minute ' +
    'minutes modified msk of on originally pdt pm posted press published publication pst read release released ' +
    'reported the time to updated utc written г года мск опубликовано обновлено'
  ).split(' '),
);

/** Words that make a date a part of what the line is about: a period, an event, a report. */
export const SUBJECT_WORDS =
  /\b(?:ended|ending|results?|reports?|quarter|half|period|outlook|agenda|deadline|effective|until|since|through|forecasts?|year)\b/iu;
