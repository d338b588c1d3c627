/**
 * Phong trào thi đua: emulation movements that a body launches for all below it, the units that take part, what they reached
 * and how they were rewarded.
 */
package vn.capuy.document.mobilisation.movement;
