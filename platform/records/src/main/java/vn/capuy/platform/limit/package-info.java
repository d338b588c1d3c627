/** Figures of regulations as data: those the service brings, and those an administrator enters with their day and citation. */
package vn.capuy.platform.limit;
