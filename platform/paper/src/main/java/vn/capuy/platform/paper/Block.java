package vn.capuy.platform.paper;

/** One piece of a paper, from margin to margin; a paper is a column of them. */
public sealed interface Block permits Heading, Paragraph, Columns, Table, Bars, Picture, Fields, Items, PageBreak {}
