/** Which posts are held by non-locals, in the order of 65-QĐ/TW. */
package vn.capuy.cadre.post.rules;
