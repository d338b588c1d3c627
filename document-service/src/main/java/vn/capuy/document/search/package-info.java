/**
 * Tra cứu: finds documents by their words, by number and symbol, and suggests while one types. Only what the caller may know,
 * content and all, is found, counted or suggested. How, and why so: {@code docs/adr/0024-the-search.md}.
 */
package vn.capuy.document.search;
