/** A gateway, as it is usually made with Spring Cloud Gateway: routes, a token that is checked, a limit for each client. */
package vn.capuy.peers.gateway;
