/** Where a new record is to be found, as its reader must ask for it. */
package vn.capuy.platform.location;
