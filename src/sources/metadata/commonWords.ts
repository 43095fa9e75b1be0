/**
 * Words that stand in nearly every sentence of a language, by the language's code. Languages that are close to each
 * other share most of them: the rest decides.
 */
export const COMMON_WORDS: Readonly<Record<string, string>> = {
  cs: 'že se je na pro jako po podle také roku však není byl jsou nebo mezi která který jsme',
  da: 'og det er på til som af den en et de at ikke har fra blev også ved mod efter være bliver procent',
  de: 'der die das und den dem des ein eine einen einer ist im mit für auf von sich nicht auch wird werden nach bei aus zu um wie wurde als',
  en: 'the of and that with from it its by are has will would said which this were or not had their but more than been they after about',
  es: 'el la los las del de y en que por con para una un su se más como este fue ha al año según millones',
  fi: 'ja on ei että oli se mutta myös kun hän ovat vuonna tai sekä kuin prosenttia mukaan yli',
  fr: 'le la les des de du et est une dans pour par sur au aux que qui avec cette sont ses ce ont été en un il',
  hu: 'az és hogy nem egy volt meg már vagy szerint után több csak kell mint pedig évi ezer',
  id: 'yang dan di untuk dengan pada dari ini akan tidak dalam oleh ke juga telah sebesar tahun itu persen karena tersebut bahwa',
  it: 'il lo gli la le di che della del delle dei è con una un nel sono alla più anche da dal sul in si i dalla nella dell secondo',
  ms: 'yang dan di untuk dengan pada dari ini akan tidak dalam oleh ke juga telah tahun itu peratus kerana iaitu berkata ialah bahawa daripada',
  nl: 'het een en van de dat niet met voor zijn te ook aan bij naar uit wordt werd om heeft dan maar nog worden',
  no: 'og det er på til som av den en et de at ikke har fra ble også ved mot etter være blir prosent',
  pl: 'się nie jest że przez dla oraz które roku był będzie na w z i od po który jak są już',
  pt: 'os as da dos das de em que com para uma um ao na não mais foi são pelo pela sua seu é milhões ano segundo',
  ro: 'și de la în cu pe din nu este sunt pentru mai un al fost prin milioane după care ce au',
  sv: 'och att det som en på är av den med till har inte om från ett var i de kan också efter procent',
  tr: 've bir bu için ile olarak daha yüzde çok olan göre kadar ise milyon yılında olduğu oldu da de etti arasında',
  vi: 'của và là trong các được cho với không một những đã này năm từ người về có',
};

/** Of these, what the names of people, firms and places have in every language. */
export const NAME_WORDS: ReadonlySet<string> = new Set(
  'da das de del della den der des di do dos du el et la las le les los und van von y'.split(' '),
);
