/** Which steps of a lifecycle a caller may take, and why not the others. */
package vn.capuy.platform.step;
