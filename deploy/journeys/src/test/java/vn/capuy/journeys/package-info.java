/** The suite as it is delivered: the packaged applications, a real PostgreSQL, the demo term, all through the gateway. */
package vn.capuy.journeys;
