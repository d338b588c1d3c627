/** Lists as files for offices that work in spreadsheets. */
package vn.capuy.platform.export;
