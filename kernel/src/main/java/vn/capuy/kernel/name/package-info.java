/** The three languages of the suite, and names in them. */
package vn.capuy.kernel.name;
