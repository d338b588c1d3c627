/** Within how many days working groups report. */
package vn.capuy.document.workinggroup.rules;
