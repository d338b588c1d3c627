/** Biến động sau chốt số liệu: what became of sealed figures, and what differs between two seals. */
package vn.capuy.report.drift;
