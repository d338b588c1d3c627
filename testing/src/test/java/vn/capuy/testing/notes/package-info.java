/** The smallest service that uses all of the platform: notes of organisations. It exists to prove what the platform promises. */
package vn.capuy.testing.notes;
