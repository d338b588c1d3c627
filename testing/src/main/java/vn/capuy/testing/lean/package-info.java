/** REST Assured without what it does for each request and each path anew, which is most of what tests of a service wait for. */
package vn.capuy.testing.lean;
