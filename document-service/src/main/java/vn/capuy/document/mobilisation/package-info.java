/**
 * Công tác dân vận: "Dân vận khéo" models from their registration to their replication, and emulation movements. Models stand
 * in {@code model}, movements in {@code movement}, what both rest on in {@code catalogue}.
 */
package vn.capuy.document.mobilisation;
