/** What a person judges of an indicator, on what ground, where measuring alone does not tell whether it is met. */
package vn.capuy.document.criteria.judgement;
