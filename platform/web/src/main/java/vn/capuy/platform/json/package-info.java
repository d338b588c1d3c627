/** How the suite reads and writes JSON: strictly. */
package vn.capuy.platform.json;
