/** What holds for the whole of the inspection service. */
package vn.capuy.inspection;
