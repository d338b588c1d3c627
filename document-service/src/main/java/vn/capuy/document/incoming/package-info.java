/**
 * Sổ đăng ký văn bản đến: what came in, with its arrival number, who deals with it until when, and what became of it. The
 * number is given in the transaction of the entry and is never given twice; nothing entered is edited.
 */
package vn.capuy.document.incoming;
