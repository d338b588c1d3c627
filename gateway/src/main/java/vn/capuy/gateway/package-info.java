/** The one address of the suite: it routes to the services, gathers their figures and descriptions, and greets people. */
package vn.capuy.gateway;
