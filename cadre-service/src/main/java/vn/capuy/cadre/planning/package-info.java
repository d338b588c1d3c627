/** Planning lists (quy hoạch cán bộ): who is planned for which place in a next term. Source: 50-QĐ/TW. */
package vn.capuy.cadre.planning;
