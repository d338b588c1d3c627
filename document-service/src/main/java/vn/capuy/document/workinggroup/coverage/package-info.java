/** Which communes and towns are directed by working groups on a day: none, one, or several of them. */
package vn.capuy.document.workinggroup.coverage;
