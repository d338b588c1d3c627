/** Cadre work (công tác cán bộ): the organisation with its history, people and posts, and what is decided about them. */
package vn.capuy.cadre;
