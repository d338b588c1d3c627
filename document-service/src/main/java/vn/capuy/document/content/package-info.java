/**
 * Tệp văn bản: the files of a document, in versions, stored in the database in the transaction that enters them. What a file
 * is, its content decides ({@code look}); its words are read for the search afterwards ({@code reading}). A document that is
 * a state secret has no files here (29/2018/QH14, from 2026-03-01 117/2025/QH15).
 */
package vn.capuy.document.content;
