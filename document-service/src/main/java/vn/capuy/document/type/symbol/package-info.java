/**
 * Ký hiệu cơ quan ban hành: the symbols that issuers write behind the number, by days, and whose types share one series
 * (36-HD/VPTW, 1.3.1: all documents of a congress do).
 */
package vn.capuy.document.type.symbol;
