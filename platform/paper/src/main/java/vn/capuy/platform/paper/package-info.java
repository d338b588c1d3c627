/**
 * Documents on paper (thể thức văn bản: the form of a document): one model, {@link vn.capuy.platform.paper.Paper}, built
 * by {@code Paper.vi()}, {@code Paper.en()} or {@code Paper.ar()}, and written by
 * {@link vn.capuy.platform.paper.docx.Docx} for those who go on writing and by {@link vn.capuy.platform.paper.pdf.Pdf}
 * for those who print, seal or read. Text is only ever text: nothing that a user typed is read as markup, and writing
 * opens no file and no address. Equal papers give equal bytes.
 */
package vn.capuy.platform.paper;
