/** The caller's language (vi, en, ar) and the sentences the suite says in it. */
package vn.capuy.platform.language;
