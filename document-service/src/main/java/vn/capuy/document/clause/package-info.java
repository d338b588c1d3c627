/**
 * Clauses of documents (điều, khoản, mục, điểm): what a document says, divided as it divides itself, so that relations and
 * tasks can name one of them. Nothing secret is kept here: laws 29/2018/QH14 and 117/2025/QH15.
 */
package vn.capuy.document.clause;
