/** What models and movements rest on: the fields, the sets of criteria, the levels of bodies. */
package vn.capuy.document.mobilisation.catalogue;
