/**
 * The steps by which a record changes its state, as one table that can be read, drawn and checked: from where, by which
 * step, to where, by whom, and on what ground. What is not in the table does not happen.
 */
package vn.capuy.kernel.lifecycle;
