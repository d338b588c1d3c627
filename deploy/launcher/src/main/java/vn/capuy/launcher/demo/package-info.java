/** The demo term: the files, their order, and their way through the public import. */
package vn.capuy.launcher.demo;
