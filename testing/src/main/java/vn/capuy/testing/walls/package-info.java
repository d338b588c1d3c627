/** Every operation of a service against every role, scope and clearance: what a service tells of its walls, and the test of them. */
package vn.capuy.testing.walls;
