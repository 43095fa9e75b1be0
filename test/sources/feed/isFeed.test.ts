import { isFeed } from '../../../src/sources/feed/isFeed';

describe('isFeed', () => {
  test.each([
    ['<rss version="2.0"><channel/></rss>', true],
    ['<?xml version="1.0" encoding="utf-8"?>\n<!-- <html> -->\n<rss version="2.0">', true],
    ['<feed xmlns="http://www.w3.org/2005/Atom">', true],
    ['<atom:feed xmlns:atom="http://www.w3.org/2005/Atom">', true],
    ['<rdf:RDF xmlns="http://purl.org/rss/1.0/">', true],
    ['<?xml-stylesheet href="a.xsl"?><rss>', true],
    ['<!DOCTYPE rss [<!ENTITY a "b">]><rss>', true],
    ['<rss><channel><item><description><![CDATA[<html><body>]]>', true],
    ['{"version": "https://jsonfeed.org/version/1.1", "items": []}', true],
    ['{"version":"https:\\/\\/jsonfeed.org\\/version\\/1"}', true],
    ['<!doctype html><html><body><rss>', false],
    ['<html><head><title>rss</title>', false],
    ['<feedback><title>', false],
    ['<opml version="2.0">', false],
    ['{"resources": []}', false],
    ['<!-- <rss>', false],
    ['rss <rss>', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(isFeed(text)).toBe(expected);
  });
});
