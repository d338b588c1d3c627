/** What is asked before a "Dân vận khéo" model is recognised, and before it or a unit is rewarded. */
package vn.capuy.document.mobilisation.rules;
