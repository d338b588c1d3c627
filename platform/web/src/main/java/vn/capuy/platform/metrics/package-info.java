/** What is counted of requests. */
package vn.capuy.platform.metrics;
