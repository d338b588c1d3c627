/** Where a rule or a figure stands (căn cứ), and how certain we are of what stands there. */
package vn.capuy.kernel.citation;
