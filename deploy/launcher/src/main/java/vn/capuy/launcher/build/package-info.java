/** Builds what changed, and lays the results where a later build does not disturb the running suite. */
package vn.capuy.launcher.build;
