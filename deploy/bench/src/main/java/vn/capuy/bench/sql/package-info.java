/** The yardstick of most things: the same SQL by a plain JDBC client, and how the database means to answer it. */
package vn.capuy.bench.sql;
