/** Cadres (cán bộ): who they are and by which committee they are managed. */
package vn.capuy.cadre.person;
