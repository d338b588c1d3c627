/** Parts of contents that are asked for by their bytes. */
package vn.capuy.platform.range;
