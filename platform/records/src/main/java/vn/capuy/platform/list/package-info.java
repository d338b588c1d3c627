/** Lists read page by page by one SQL into view records, for the caller at hand. */
package vn.capuy.platform.list;
