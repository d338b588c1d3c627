/** Rulings as they were kept with the decisions that they allowed, with what persons judged and on what ground. */
package vn.capuy.platform.ruling;
