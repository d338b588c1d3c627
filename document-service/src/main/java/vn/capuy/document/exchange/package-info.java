/**
 * Liên thông văn bản: documents go to other systems and come from them in the fields of the national exchange (edXML). An
 * adapter: the register and the incoming documents know nothing of XML, and {@code edxml} knows nothing of them. After
 * 28/2018/QĐ-TTg and QCVN 102:2016/BTTTT, whose names are known here from published software that speaks it.
 */
package vn.capuy.document.exchange;
