/** What each operation of the service does for whom, feature by feature, and the test of all of them. */
package vn.capuy.document.walls;
