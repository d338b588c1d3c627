/** What the database refuses, or that it is away, as problems. */
package vn.capuy.platform.database;
