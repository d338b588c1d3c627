/**
 * Sổ đăng ký văn bản đi, sổ đăng ký văn bản đến: the registers of a year with the columns in which offices keep them, to be
 * read, taken along as a spreadsheet, or printed. Nothing is kept here.
 */
package vn.capuy.document.book;
