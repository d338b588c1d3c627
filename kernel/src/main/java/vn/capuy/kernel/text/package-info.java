/** Searching, comparing and sorting Vietnamese text, without harm to text in other scripts. */
package vn.capuy.kernel.text;
