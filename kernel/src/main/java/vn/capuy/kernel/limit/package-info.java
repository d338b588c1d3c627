/**
 * The figures of regulations. A regulation is replaced every few years, and a decision is measured by what held on its
 * day: so a figure is never a constant, but has a name, a unit, and versions with a first day and a citation.
 */
package vn.capuy.kernel.limit;
