/** The id that follows one request through every process and log line. */
package vn.capuy.platform.correlation;
