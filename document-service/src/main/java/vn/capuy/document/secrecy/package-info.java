/**
 * Độ mật: how long a document stays secret, and the decisions by which it opens earlier or later or is marked at another
 * level. After the state secrets law 29/2018/QH14, since 2026-03-01 117/2025/QH15.
 */
package vn.capuy.document.secrecy;
