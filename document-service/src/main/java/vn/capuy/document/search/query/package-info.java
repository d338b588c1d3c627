/** What a person typed into the search, and what the database is asked for it. */
package vn.capuy.document.search.query;
